"""Complexity, measured."""
