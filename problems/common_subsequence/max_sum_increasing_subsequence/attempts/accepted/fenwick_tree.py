def max_sum_increasing_subsequence(nums):
    ranks = {num: rank for rank, num in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(ranks) + 1)
    answer = None
    for num in nums:
        total, i = num, ranks[num] - 1
        while i:
            total = max(total, tree[i] + num)
            i &= i - 1
        i = ranks[num]
        while i < len(tree):
            tree[i] = max(tree[i], total)
            i += i & -i
        answer = total if answer is None else max(answer, total)
    return answer
