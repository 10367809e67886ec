"""Answer with a list of nodes that goes round in circles."""
# problem: reverse_list
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


def reverse_list(head):
    if head is None:
        return None
    node = head
    while node.next:
        node = node.next
    node.next = head
    return head
