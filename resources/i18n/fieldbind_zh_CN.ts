<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountLine</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Its light blinks slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi is 2.4 GHz and in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power off, count to five, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you wait, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device needs this token and the Wi-Fi. When it shows the token to Tencent Cloud, you can bind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The settings need a correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to step {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>token ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The bind is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is not here yet. If you close now, check the family later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Binding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Ready to bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has reported in. Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the job stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo a bind. The device then has to be set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person who runs IoT Explorer in your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. It can take a minute to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 86</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the phone number or e-mail of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Which device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was taken out of {1} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new bind token is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was bound before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has this device. Nothing was changed, nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it, and we read it back to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it, but does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it. It was not read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room and name are not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not show the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo this bind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device leaves {0}. It then has to be set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one keeps family and room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this bind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Where the job stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Bind token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or scan the bind token, or create one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB scanner works here any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Default room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no family yet. Create the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded. Press Continue to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bind token has 32 characters, or 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device&apos;s label: printed, or as a code that a USB scanner reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tool that put the device into pairing mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere? Create one, then pass it to the device as its manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Names read. The token on this label is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token, product ID and device name are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token read. The Wi-Fi data beside it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {0} characters, but in capitals. Is it printed so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {0} characters. 0 and O, 1, l and I look alike: compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {0} characters. Looks complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID read, from a label of a new kind. No token on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID read. There is no token on this label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID and device name read. There is no token on this label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters, {1} too many: a token has {2}, or {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters so far: a token has {1}, or {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} or {2} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” at place {1} cannot be in a token of {2} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of a virtual device. There is no token on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a signature, not a bind token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Wi-Fi label. Look for the device&apos;s own label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Matter code, not a bind token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parts on this label instead of {1}. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a bind token nor a label that Fieldbind knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time on this label cannot be read. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this label cannot be read. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID or device name is missing on this label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label breaks off before its end. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a label but leads elsewhere. Not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address, not a bind token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new bind token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it to the device as its manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, then pass it to the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one here, then pass it to the device as its manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 characters instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 characters instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MismatchCard</name>
    <message>
        <source>The label and the device do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that reported says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}. You still confirm the bind afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name is right? Look at the device. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name is right? Look at the device in front of you. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As scanned or typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by Tencent Cloud at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name that stands on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token came back from the second one. With the first, Tencent Cloud may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one showed the token. The first may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Leave empty if not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device itself usually tells both when it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 capitals and digits, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 48 letters, digits, - and _, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Lamp {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by Bind another or Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one becomes {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved when you press Bind another or Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one becomes {0}, in the same room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} goes on counting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The device is bound to this family and room. You can change the room later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a family first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready after {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound {0}, other room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldbind receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen online yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Where it was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping forgets it here. It changes nothing in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDrop</name>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded. Press Continue to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsMenu</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpAdvice</name>
    <message>
        <source>To sign in with account and password, ask your organisation for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which app your account belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address. The app secret stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just showing it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated cloud and device. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo plays a simulated cloud and device. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are kept for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to sign in are not set up on this laptop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices are bound to a family of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteAndLaptop</name>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token works on one site only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account exists on one site only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keychain. Never the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until Fieldbind closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud knows this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device reports in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device reports the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirm the bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud is in trouble. Asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer. Asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from Tencent Cloud. Asking again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds elapsed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, usually {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud knows this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask again at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is paused. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bound. Your choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it powered on. This page moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not reported in yet. Your choices are kept while you check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitPanel</name>
    <message>
        <source>Where the job stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we ask at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn: report the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated cloud and device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>Step {0} of {1}, {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Ruler</name>
    <message>
        <source>usually {0}–{1} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
