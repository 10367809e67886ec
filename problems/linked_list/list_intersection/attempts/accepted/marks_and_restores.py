class Mark:
    def __init__(self, val):
        self.val = val


def list_intersection(first, second):
    node = first
    while node:
        node.val = Mark(node.val)
        node = node.next
    while second and not isinstance(second.val, Mark):
        second = second.next
    node = first
    while node:
        node.val = node.val.val
        node = node.next
    return second
