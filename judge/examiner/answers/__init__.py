"""Answers: how right ones are kept, how those of attempts are read, held against them, and shown."""
