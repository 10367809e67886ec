def all_path_sums(root, target):
    found, stack = [], [(root, [], target)]
    while stack:
        node, path, rest = stack.pop()
        if node is None:
            continue
        path, rest = path + [node.val], rest - node.val
        if node.left is None and node.right is None:
            if rest == 0:
                found.append(path)
        else:
            stack.append((node.right, path, rest))
            stack.append((node.left, path, rest))
    return found
