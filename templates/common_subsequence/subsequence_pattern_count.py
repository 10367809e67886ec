def subsequence_pattern_count(text: str, pattern: str) -> int:
    """Return in how many ways `pattern` can be chosen from `text` as a subsequence."""
