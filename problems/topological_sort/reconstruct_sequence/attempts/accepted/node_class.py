class Node:
    def __init__(self, number):
        self.number = number
        self.followers = []
        self.waits_for = 0


def build_nodes(sequences):
    nodes = {}
    for sequence in sequences:
        for number in sequence:
            if number not in nodes:
                nodes[number] = Node(number)
    for sequence in sequences:
        for i in range(1, len(sequence)):
            before = nodes[sequence[i - 1]]
            after = nodes[sequence[i]]
            before.followers.append(after)
            after.waits_for += 1
    return nodes


def reconstruct_sequence(original, sequences):
    nodes = build_nodes(sequences)
    if len(nodes) != len(original):
        return False
    free = [node for node in nodes.values() if node.waits_for == 0]
    position = 0
    while len(free) == 1:
        node = free.pop()
        if node.number != original[position]:
            return False
        position += 1
        for after in node.followers:
            after.waits_for -= 1
            if after.waits_for == 0:
                free.append(after)
    return position == len(original)
