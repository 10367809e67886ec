def longest_increasing_subsequence(nums):
    # By value, equal ones from the back; the tree has the longest lengths that end at the indices so far.
    size = 1
    while size < len(nums):
        size *= 2
    tree = [0] * (2 * size)
    for i in sorted(range(len(nums)), key=lambda i: (nums[i], -i)):
        best, low, high = 0, size, size + i
        while low < high:
            if low % 2 == 1:
                if tree[low] > best:
                    best = tree[low]
                low += 1
            if high % 2 == 1:
                high -= 1
                if tree[high] > best:
                    best = tree[high]
            low //= 2
            high //= 2
        node = size + i
        while node > 0 and tree[node] < best + 1:
            tree[node] = best + 1
            node //= 2
    return max(tree)
