def palindromic_partitioning(text: str) -> int:
    """Return the smallest number of cuts that split `text` into palindromes."""
