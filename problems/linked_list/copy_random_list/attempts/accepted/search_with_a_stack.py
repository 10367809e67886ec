class Node:
    def __init__(self, val):
        self.val = val
        self.next = None
        self.random = None


def copy_list(values, random):
    nodes = [Node(value) for value in values]
    for i, node in enumerate(nodes):
        node.next = nodes[i + 1] if i + 1 < len(nodes) else None
        node.random = None if random[i] is None else nodes[random[i]]
    head = copy_nodes(nodes[0] if nodes else None)
    for node in nodes:
        node.next = node.random = None
    copies = []
    while head:
        copies.append(head)
        head = head.next
    index = {node: i for i, node in enumerate(copies)}
    return [node.val for node in copies], [index.get(node.random) for node in copies]


def copy_nodes(head):
    if head is None:
        return None
    copies = {id(head): Node(head.val)}
    stack = [head]
    while stack:
        node = stack.pop()
        for link in ("next", "random"):
            other = getattr(node, link)
            if other is None:
                continue
            if id(other) not in copies:
                copies[id(other)] = Node(other.val)
                stack.append(other)
            setattr(copies[id(node)], link, copies[id(other)])
    return copies[id(head)]
