"""Takes the largest length over all smaller numbers from a slice."""


def longest_up_to(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)))}
    best, lengths = [0] * len(rank), []
    for num in nums:
        i = rank[num]
        best[i] = max(best[:i], default=0) + 1
        lengths.append(best[i])
    return lengths


def longest_bitonic_subsequence(nums):
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)
