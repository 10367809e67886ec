import random


def top_k_numbers(nums, k):
    best = []
    while k:
        pivot = random.choice(nums)
        larger = [num for num in nums if num > pivot]
        equal = [num for num in nums if num == pivot]
        if k < len(larger):
            nums = larger
            continue
        best += larger
        k -= len(larger)
        taken = min(k, len(equal))
        best += equal[:taken]
        k -= taken
        nums = [num for num in nums if num < pivot]
    return best
