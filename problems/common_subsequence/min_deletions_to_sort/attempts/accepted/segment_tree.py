from bisect import bisect_left


def min_deletions_to_sort(nums):
    values = sorted(set(nums))
    size = 1
    while size < len(values) + 1:
        size *= 2
    tree = [0] * (2 * size)

    def largest(left, right):
        best = 0
        left, right = left + size, right + size
        while left < right:
            if left & 1:
                best = max(best, tree[left])
                left += 1
            if right & 1:
                right -= 1
                best = max(best, tree[right])
            left, right = left // 2, right // 2
        return best

    for num in nums:
        rank = bisect_left(values, num)
        node, length = rank + size, largest(0, rank) + 1
        while node and tree[node] < length:
            tree[node] = length
            node //= 2
    return len(nums) - tree[1]
