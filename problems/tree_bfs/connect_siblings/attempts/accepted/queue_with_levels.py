from collections import deque


def connect_siblings(root):
    if not root:
        return
    queue = deque([root])
    while queue:
        previous = None
        for _ in range(len(queue)):
            node = queue.popleft()
            if previous:
                previous.next = node
            previous = node
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
