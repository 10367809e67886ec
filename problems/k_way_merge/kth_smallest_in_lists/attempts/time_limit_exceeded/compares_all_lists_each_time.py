"""Compares the first remaining numbers of all lists for each of the k numbers."""


def kth_smallest_in_lists(lists, k):
    positions = [0] * len(lists)
    for _ in range(k):
        smallest = None
        for i, nums in enumerate(lists):
            if positions[i] < len(nums) and (
                smallest is None or nums[positions[i]] < lists[smallest][positions[smallest]]
            ):
                smallest = i
        positions[smallest] += 1
    return lists[smallest][positions[smallest] - 1]
