package org.scrutineer.performance.assessment;

/**
 * How many assessments of some time were carried out by a channel.
 *
 * @param council whose they are; empty for the council itself
 * @param assessments null where the source does not say
 * @param source where the figure is published, or how it was made
 */
public record ChannelCount(String council, ActivityPeriod period, String channel, Integer assessments, String source) {}
