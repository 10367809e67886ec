def maximize_capital(capital: list[int], profits: list[int], projects: int, initial: int) -> int:
    """Return the maximum capital after at most `projects` projects, starting with `initial`."""
