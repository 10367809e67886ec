def max_cpu_load(jobs: list[list[int]]) -> int:
    """Return the greatest sum of the loads that run at once, for jobs [start, end, load], half-open."""
