"""Queue an only child twice, so that the last node points to itself."""
# problem: connect_all_siblings
# about: answers
# verdicts: wrong_answer


def connect_all_siblings(root):
    queue = [root] if root else []
    for node in queue:
        queue += [child for child in (node.left or node.right, node.right or node.left) if child]
        if len(queue) > 200_000:
            break
    for node, following in zip(queue, queue[1:]):
        node.next = following
