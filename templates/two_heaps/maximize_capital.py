def maximize_capital(capital: list[int], profits: list[int], projects: int, initial: int) -> int:
    """Give the greatest capital after at most `projects` different projects, one after the other."""
