def backspace_compare(first: str, second: str) -> bool:
    """Tell whether two rows of keystrokes leave the same text, where '#' erases the character before it."""
