def min_palindrome_deletions(text: str) -> int:
    """Return the smallest number of characters to delete from `text` so that the rest is a palindrome."""
