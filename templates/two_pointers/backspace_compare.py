def backspace_compare(first: str, second: str) -> bool:
    """Return True if both sequences of keystrokes produce the same string, where '#' is a backspace."""
