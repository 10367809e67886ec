from collections import Counter


def max_distinct_elements(nums, k):
    how_many = Counter(Counter(nums).values())
    unique = how_many[1]
    duplicates_left = False
    for count in range(2, len(nums) + 1):
        made = min(how_many[count], k // (count - 1))
        unique += made
        k -= made * (count - 1)
        if made < how_many[count]:
            duplicates_left = True
            break
    return unique if duplicates_left else unique - k
