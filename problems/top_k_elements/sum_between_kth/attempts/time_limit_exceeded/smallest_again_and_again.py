"""Takes the smallest of the numbers out k2 - 1 times."""


def sum_between_kth(nums, k1, k2):
    total = 0
    for place in range(1, k2):
        smallest = min(nums)
        nums.remove(smallest)
        if place > k1:
            total += smallest
    return total
