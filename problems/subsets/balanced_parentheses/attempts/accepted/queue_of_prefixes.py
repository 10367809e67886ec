from collections import deque


def balanced_parentheses(pairs):
    queue = deque([("", 0)])
    for left in range(2 * pairs, 0, -1):
        for _ in range(len(queue)):
            text, depth = queue.popleft()
            if depth < left:
                queue.append((text + "(", depth + 1))
            if depth > 0:
                queue.append((text + ")", depth - 1))
    return [text for text, depth in queue]
