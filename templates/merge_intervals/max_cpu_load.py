def max_cpu_load(jobs: list[list[int]]) -> int:
    """Return the maximum total load at one time of half-open jobs [start, end, load]."""
