def longest_palindromic_substring(text: str) -> str:
    """Return the longest substring of `text` that is a palindrome; any of them if there are several."""
