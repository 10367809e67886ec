"""Goes through the whole list once for every different number."""


def max_distinct_elements(nums, k):
    unique = 0
    for count in sorted(nums.count(num) for num in set(nums)):
        if count - 1 > k:
            return unique
        k -= count - 1
        unique += 1
    return unique - k
