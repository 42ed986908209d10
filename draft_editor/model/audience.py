"""Who at the dealership is told (`notificationAttributes`, `internalCommentAttributes`)."""

from typing import Annotated

from pydantic import Field

from draft_editor.model.record import FreeObject, Record
from draft_editor.model.vocabulary import Vocabulary, Word


class User(Record):
    """A person of the dealership, as the service knows them."""

    uuid: str | None = Field(
        default=None,
        alias="uuid",
        title="User id",
        description="The service’s id of this person.",
    )
    name: str | None = Field(
        default=None, alias="name", title="Name", description="The person’s name."
    )
    type: Annotated[str, Vocabulary(Word("USER", "User"))] | None = Field(
        default=None,
        alias="type",
        title="Kind",
        description="What the service takes this entry for; normally a user.",
    )
    department_uuid: str | None = Field(
        default=None,
        alias="departmentUuid",
        title="Department id",
        description="The service’s id of the person’s department.",
    )


class NotificationButton(Record):
    """A button under a notification."""

    button_text_translation_widget_key: str | None = Field(
        default=None,
        alias="buttonTextTranslationWidgetKey",
        title="Translation group",
        description="Where the service looks up the button’s text in other languages.",
    )
    button_text_translation_key: str | None = Field(
        default=None,
        alias="buttonTextTranslationKey",
        title="Translation key",
        description="Under which key the service looks up the button’s text.",
    )
    button_default_text: str | None = Field(
        default=None,
        alias="buttonDefaultText",
        title="Button text",
        description="What stands on the button when there is no translation.",
    )
    button_theme: Annotated[str, Vocabulary(Word("PRIMARY", "Primary"))] | None = Field(
        default=None,
        alias="buttonTheme",
        title="Look",
        description="How the button looks, by the service’s own name for it.",
    )
    button_action_event_data: FreeObject | None = Field(
        default=None,
        alias="buttonActionEventData",
        title="Action details",
        description="What a press of the button hands on; sent as it is.",
    )
    is_primary_button: bool | None = Field(
        default=None,
        alias="isPrimaryButton",
        title="Main button",
        description="Makes this the main button. Not set: the service decides.",
    )


class NotificationAttributes(Record):
    """Who is notified about the message, and how."""

    internal_subscribers_notifier_pop: bool | None = Field(
        default=None,
        alias="internalSubscribersNotifierPop",
        title="Notify subscribers inside",
        description="Shows internal subscribers a notification. Not set: the service decides.",
    )
    external_subscribers_notifier_pop: bool | None = Field(
        default=None,
        alias="externalSubscribersNotifierPop",
        title="Notify subscribers outside",
        description="Shows external subscribers a notification. Not set: the service decides.",
    )
    thread_owner_notifier_pop: bool | None = Field(
        default=None,
        alias="threadOwnerNotifierPop",
        title="Notify the conversation’s owner",
        description="Shows the conversation’s owner a notification. Not set: the service decides.",
    )
    send_phone_notification: bool | None = Field(
        default=None,
        alias="sendPhoneNotification",
        title="Notify on the phone",
        description="Sends the notification to phones too. Not set: the service decides.",
    )
    additional_notifier_notification_da_uuids: list[str] | None = Field(
        default=None,
        alias="additionalNotifierNotificationDAUUIDs",
        title="Also notify",
        description="The service’s ids of others who are notified too.",
    )
    notification_buttons: list[NotificationButton] | None = Field(
        default=None,
        alias="notificationButtons",
        title="Buttons",
        description="The buttons under the notification.",
    )


class InternalCommentAttributes(Record):
    """Who is told about an internal note, follows it, or no longer does."""

    users_to_notify: list[User] | None = Field(
        default=None,
        alias="usersToNotify",
        title="Notify",
        description="The people who are told about this note.",
    )
    users_following: list[User] | None = Field(
        default=None,
        alias="usersFollowing",
        title="Following",
        description="The people who follow the conversation.",
    )
    group_members: FreeObject | None = Field(
        default=None,
        alias="groupMembers",
        title="Groups",
        description="Groups of people, each with its members as far as the service tells.",
    )
    users_subscribed: list[User] | None = Field(
        default=None,
        alias="usersSubscribed",
        title="Subscribed",
        description="The people who are subscribed with this note.",
    )
    users_un_subscribed: list[User] | None = Field(
        default=None,
        alias="usersUnSubscribed",
        title="Unsubscribed",
        description="The people whose subscription ends with this note.",
    )
