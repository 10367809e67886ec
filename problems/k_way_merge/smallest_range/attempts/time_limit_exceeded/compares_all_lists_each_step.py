"""Compares the current numbers of all lists at every step."""


def smallest_range(lists):
    positions = [0] * len(lists)
    best = None
    while True:
        current = [nums[j] for nums, j in zip(lists, positions)]
        smallest, largest = min(current), max(current)
        if best is None or largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        i = current.index(smallest)
        positions[i] += 1
        if positions[i] == len(lists[i]):
            return best
