def count_palindromic_substrings(text: str) -> int:
    """Return how many substrings of `text` are palindromes; equal ones at different indices count separately."""
