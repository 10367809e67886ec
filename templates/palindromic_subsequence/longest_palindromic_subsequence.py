def longest_palindromic_subsequence(text: str) -> int:
    """Return the length of the longest subsequence of `text` that is a palindrome."""
