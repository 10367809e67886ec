def path_numbers_sum(root):
    total, stack = 0, [(root, 0)] if root else []
    while stack:
        node, number = stack.pop()
        number = 10 * number + node.val
        if not node.left and not node.right:
            total += number
        if node.right:
            stack.append((node.right, number))
        if node.left:
            stack.append((node.left, number))
    return total
