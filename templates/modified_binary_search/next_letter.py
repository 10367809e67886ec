def next_letter(letters: list[str], key: str) -> str:
    """Give the first of the sorted letters that comes after `key`; behind the last one is the first again."""
