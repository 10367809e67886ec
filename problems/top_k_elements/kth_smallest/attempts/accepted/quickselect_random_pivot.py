import random


def kth_smallest(nums, k):
    while True:
        pivot = random.choice(nums)
        smaller = [num for num in nums if num < pivot]
        equal = nums.count(pivot)
        if k <= len(smaller):
            nums = smaller
        elif k <= len(smaller) + equal:
            return pivot
        else:
            k -= len(smaller) + equal
            nums = [num for num in nums if num > pivot]
