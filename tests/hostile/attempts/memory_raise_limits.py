"""Lift its own limits, as root may, then take two gigabytes."""
# problem: top_k
# verdicts: memory_limit_exceeded
# verdicts without layers: memory_limit_exceeded

import resource


def top_k(items, k):
    for name in ("RLIMIT_AS", "RLIMIT_DATA", "RLIMIT_RSS", "RLIMIT_CPU", "RLIMIT_FSIZE"):
        number = getattr(resource, name)
        try:
            resource.setrlimit(number, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        except (ValueError, OSError):
            pass
    hoard = []
    for _ in range(2048):
        hoard.append(b"x" * 2**20)
    return []
