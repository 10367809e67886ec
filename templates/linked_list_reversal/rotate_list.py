from judge.kit import ListNode


def rotate_list(head: ListNode | None, k: int) -> ListNode | None:
    """Rotate the linked list to the right by k steps in place and return the new head."""
