def all_path_sums(root, target):
    found, parents = [], {}
    stack = [(root, target)] if root else []
    while stack:
        node, rest = stack.pop()
        rest -= node.val
        for child in (node.right, node.left):
            if child:
                parents[child] = node
                stack.append((child, rest))
        if rest == 0 and not node.left and not node.right:
            path = []
            while node:
                path.append(node.val)
                node = parents.get(node)
            found.append(path[::-1])
    return found
