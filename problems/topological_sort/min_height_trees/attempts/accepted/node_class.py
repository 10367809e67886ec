class Node:
    def __init__(self, number):
        self.number = number
        self.neighbors = set()

    def is_leaf(self):
        return len(self.neighbors) == 1


def build_nodes(nodes, edges):
    all_nodes = {}
    for number in range(nodes):
        all_nodes[number] = Node(number)
    for a, b in edges:
        all_nodes[a].neighbors.add(b)
        all_nodes[b].neighbors.add(a)
    return all_nodes


def min_height_trees(nodes, edges):
    all_nodes = build_nodes(nodes, edges)
    leaves = [node for node in all_nodes.values() if node.is_leaf()]
    while len(all_nodes) > 2:
        next_leaves = []
        for leaf in leaves:
            del all_nodes[leaf.number]
            parent = all_nodes[leaf.neighbors.pop()]
            parent.neighbors.remove(leaf.number)
            if parent.is_leaf():
                next_leaves.append(parent)
        leaves = next_leaves
    result = []
    for number in all_nodes:
        result.append(number)
    return result
