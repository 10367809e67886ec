"""Takes the largest of the numbers out k times."""


def top_k_numbers(nums, k):
    best = []
    for _ in range(k):
        largest = max(nums)
        nums.remove(largest)
        best.append(largest)
    return best
