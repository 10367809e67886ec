"""Concept questions: what is asked, and how an answer is judged."""
