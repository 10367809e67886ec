"""Answers: how right ones are kept, how those of attempts are read, compared with them, and shown."""
