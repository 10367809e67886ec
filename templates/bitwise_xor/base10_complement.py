def base10_complement(n: int) -> int:
    """Return the number whose binary digits are those of n with 0 and 1 swapped."""
