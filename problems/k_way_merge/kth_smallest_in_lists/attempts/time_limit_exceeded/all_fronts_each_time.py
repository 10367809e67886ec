"""Looks over the fronts of all lists for each of the k numbers."""


def kth_smallest_in_lists(lists, k):
    places = [0] * len(lists)
    for _ in range(k):
        least = None
        for i, nums in enumerate(lists):
            if places[i] < len(nums) and (least is None or nums[places[i]] < lists[least][places[least]]):
                least = i
        places[least] += 1
    return lists[least][places[least] - 1]
