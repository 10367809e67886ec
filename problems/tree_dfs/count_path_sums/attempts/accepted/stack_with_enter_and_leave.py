def count_path_sums(root, target):
    found, above = 0, {0: 1}
    stack = [(root, 0, True)] if root else []
    while stack:
        node, total, enter = stack.pop()
        if not enter:
            above[total] -= 1
            if not above[total]:
                del above[total]
            continue
        total += node.val
        found += above.get(total - target, 0)
        above[total] = above.get(total, 0) + 1
        stack.append((node, total, False))
        for child in (node.left, node.right):
            if child:
                stack.append((child, total, True))
    return found
