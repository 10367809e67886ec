class NodeList:
    def __init__(self):
        self.head = None

    def push(self, node):
        node.next = self.head
        self.head = node


def nodes_of(head):
    while head is not None:
        following = head.next
        yield head
        head = following


def reverse_list(head):
    result = NodeList()
    for node in nodes_of(head):
        result.push(node)
    return result.head
