"""Computes the heaviest path between all pairs of elements (Floyd and Warshall)."""


def max_sum_increasing_subsequence(nums):
    n = len(nums)
    heaviest = [
        [nums[i] + nums[j] if i < j and nums[i] < nums[j] else None for j in range(n)] for i in range(n)
    ]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                one, other = heaviest[i][k], heaviest[k][j]
                if one is not None and other is not None:
                    total = one + other - nums[k]
                    if heaviest[i][j] is None or total > heaviest[i][j]:
                        heaviest[i][j] = total
    pairs = [total for row in heaviest for total in row if total is not None]
    return max(nums + pairs)
