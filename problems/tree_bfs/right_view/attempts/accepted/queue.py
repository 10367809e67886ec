from collections import deque


def right_view(root):
    view, queue = [], deque()
    if root is not None:
        queue.append(root)
    while queue:
        size = len(queue)
        for i in range(size):
            node = queue.popleft()
            if i == size - 1:
                view.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
    return view
