def path_numbers_sum(root):
    total, level = 0, [(root, root.val)] if root else []
    while level:
        below = []
        for node, number in level:
            children = [child for child in (node.left, node.right) if child]
            if not children:
                total += number
            below += [(child, 10 * number + child.val) for child in children]
        level = below
    return total
