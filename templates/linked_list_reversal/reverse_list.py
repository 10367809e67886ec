from judge.kit import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    """Reverse the linked list in place and return its new head."""
