"""Asks the Fenwick tree for numbers up to the same one."""


def max_sum_increasing_subsequence(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    answer = max(nums)
    for num in nums:
        best, i = 0, rank[num]
        while i > 0:
            best = max(best, tree[i])
            i -= i & -i
        answer = max(answer, best + num)
        i = rank[num]
        while i < len(tree):
            tree[i] = max(tree[i], best + num)
            i += i & -i
    return answer
